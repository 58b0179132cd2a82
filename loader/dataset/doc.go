// Package dataset reads event datasets as their makers publish them: one adapter a
// file, each a value that says how its format is recognised and read.
//
// An adapter streams rows and hands out records: first the dataset itself, a
// document of type "dataset" with title, licence and source, then its events. Event
// types are those of documents; the code that the source gave stays beside the type.
// Actors are the states, organisations and persons of the reference tables where a
// name means one of them without doubt, else actors of their own.
//
// A row that cannot be read is refused with its file and line; the rest is read on.
package dataset
