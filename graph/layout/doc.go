// Package layout finds places in the plane for the nodes of a graph, so that ties
// can be seen: the multilevel placement of Hu, "Efficient and high quality force-directed
// graph drawing" (Mathematica Journal 10, 2005), with the forces of ForceAtlas2 (Jacomy
// and others, PLOS ONE 9, 2014), by which a node pushes as strongly as it is tied, so that
// hubs keep room around them. A graph is coarsened by matching neighbours until it is
// small; the smallest is placed first, and each finer one starts from the places of the
// coarser. Repulsion is summed by Barnes and Hut's method. Nodes without a tie stand
// around the others.
//
// The same graph gets the same places on every machine of one architecture: nothing
// is drawn by lot.
package layout
