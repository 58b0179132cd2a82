package layout

import (
	"cmp"
	"math"
	"slices"
)

// network is a graph as forces need it: ties in both directions, twins added up.
type network struct {
	mass  []float64 // of the nodes of the finest level that each stands for: one and what pulls on it
	first []int     // of node's ties in to; one more than there are nodes
	to    []int
	pull  []float64 // how strongly the tie pulls, of all the edges that it stands for
}

// strongest is how many times as much as a single edge a tie may pull.
const strongest = 4.0

func (n *network) size() int { return len(n.mass) }

// newNetwork joins twin edges and drops those from a node to itself.
func newNetwork(nodes int, edges []Edge) *network {
	mass := make([]float64, nodes)
	for i := range mass {
		mass[i] = 1
	}
	net := assemble(mass, edges)
	for i, w := range net.pull {
		net.pull[i] = min(math.Sqrt(w), strongest)
	}
	for node := range mass {
		for i := net.first[node]; i < net.first[node+1]; i++ {
			mass[node] += net.pull[i]
		}
	}
	return net
}

// radius is about that of the settled graph: where what pushes and what pulls a node at the rim even out.
func (n *network) radius() float64 {
	sum := 0.0
	for _, m := range n.mass {
		sum += m
	}
	return math.Sqrt(sum)
}

// assemble sorts the edges of nodes with the given masses into a network.
func assemble(mass []float64, edges []Edge) *network {
	net := &network{mass: mass, first: make([]int, len(mass)+1)}
	starts := make([]int, len(mass)+1)
	for _, e := range edges {
		if e.A != e.B {
			starts[e.A+1]++
			starts[e.B+1]++
		}
	}
	for i := range mass {
		starts[i+1] += starts[i]
	}
	both := make([]tie, starts[len(mass)])
	next := slices.Clone(starts)
	for _, e := range edges {
		if e.A == e.B {
			continue
		}
		if !(e.Weight > 0) {
			e.Weight = 1
		}
		both[next[e.A]], both[next[e.B]] = tie{e.B, e.Weight}, tie{e.A, e.Weight}
		next[e.A]++
		next[e.B]++
	}
	net.to, net.pull = make([]int, 0, len(both)), make([]float64, 0, len(both))
	for node := range mass {
		ties := both[starts[node]:starts[node+1]]
		slices.SortStableFunc(ties, func(x, y tie) int { return cmp.Compare(x.to, y.to) })
		for i, t := range ties {
			if i > 0 && ties[i-1].to == t.to {
				net.pull[len(net.pull)-1] += t.weight
				continue
			}
			net.to, net.pull = append(net.to, t.to), append(net.pull, t.weight)
		}
		net.first[node+1] = len(net.to)
	}
	return net
}

// tie is one end of an edge.
type tie struct {
	to     int
	weight float64
}

// ties is the number of a node's neighbours.
func (n *network) ties(node int) int { return n.first[node+1] - n.first[node] }

// byTies lists the nodes, those with the most neighbours first.
func (n *network) byTies() []int {
	order := make([]int, n.size())
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return n.ties(b) - n.ties(a) })
	return order
}

// level is a network and where its nodes went in the next coarser one.
type level struct {
	net    *network
	parent []int
}

const (
	smallest = 40   // nodes at which coarsening ends
	least    = 0.85 // a level that is not smaller than this part of the one before ends it too
)

// coarsen gives the network and its coarser versions, the coarsest last.
func coarsen(net *network) []level {
	levels := []level{{net: net}}
	for net.size() > smallest {
		parent, count := match(net)
		if float64(count) > least*float64(net.size()) {
			break
		}
		levels[len(levels)-1].parent = parent
		net = contract(net, parent, count)
		levels = append(levels, level{net: net})
	}
	return levels
}

// match joins each node with the neighbour that it is tied to most, for their
// mass; the leaves of one node, which have no other neighbour, are joined by twos
// with each other, so that stars shrink as well.
func match(net *network) (parent []int, count int) {
	parent = make([]int, net.size())
	for i := range parent {
		parent[i] = -1
	}
	order := net.byTies()
	slices.Reverse(order) // those with few neighbours have the least choice
	waiting := make(map[int]int)
	for _, node := range order {
		if parent[node] >= 0 {
			continue
		}
		best, strength := -1, 0.0
		for i := net.first[node]; i < net.first[node+1]; i++ {
			other := net.to[i]
			if parent[other] < 0 && net.pull[i]/net.mass[other] > strength {
				best, strength = other, net.pull[i]/net.mass[other]
			}
		}
		switch {
		case best >= 0:
			parent[node], parent[best] = count, count
			count++
		case net.ties(node) > 0:
			hub := net.to[net.first[node]]
			if leaf, ok := waiting[hub]; ok {
				parent[node] = parent[leaf]
				delete(waiting, hub)
				continue
			}
			waiting[hub] = node
			parent[node] = count
			count++
		default:
			parent[node] = count
			count++
		}
	}
	return parent, count
}

// contract makes the coarser network.
func contract(net *network, parent []int, count int) *network {
	mass := make([]float64, count)
	for node, p := range parent {
		mass[p] += net.mass[node]
	}
	edges := make([]Edge, 0, len(net.to)/2)
	for node := range parent {
		for i := net.first[node]; i < net.first[node+1]; i++ {
			if other := net.to[i]; node < other {
				edges = append(edges, Edge{parent[node], parent[other], net.pull[i]})
			}
		}
	}
	return assemble(mass, edges)
}
