// Package layout finds places in the plane for the nodes of a graph, so that ties
// can be seen: the multilevel force-directed placement of Hu, "Efficient and high
// quality force-directed graph drawing" (Mathematica Journal 10, 2005). A graph is
// coarsened by matching neighbours until it is small; the smallest is placed first,
// and each finer one starts from the places of the coarser. Repulsion is summed by
// Barnes and Hut's method.
//
// The same graph gets the same places on every machine of one architecture: nothing
// is drawn by lot.
package layout
