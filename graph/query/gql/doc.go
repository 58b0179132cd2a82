// Package gql parses the path patterns that Entente answers: a subset of ISO GQL
// (ISO/IEC 39075:2024), which people who know Cypher can read.
//
//	MATCH p = (pm:Person)-[v:visit WHERE v.office = 'Prime Minister']->(s:State)
//	WHERE s.code <> 'USA' RETURN p, v.date ORDER BY v.from LIMIT 10
//
// One path pattern: nodes and edges with variables, label expressions (| & ! and
// parentheses, % for any), property maps, inline WHERE; quantifiers {m,n} {m} {m,}
// {,n} * + ? on edges; directions -> <- - ~; path modes WALK TRAIL ACYCLIC SIMPLE;
// prefixes ANY, ANY SHORTEST, ALL SHORTEST, SHORTEST k; a path variable; WHERE with
// comparisons, IN, IS NULL, AND, OR, XOR, NOT; RETURN of variables and properties,
// DISTINCT, ORDER BY, LIMIT, OFFSET. What GQL has beyond that is refused by name.
package gql
