// Command entente loads, serves and questions a knowledge graph of
// bilateral-relations events.
package main

func main() {}
