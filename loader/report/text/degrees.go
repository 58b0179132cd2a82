package text

// Degrees are words in small letters between a title and a name that say no more than what kind of title it is:
// "Prof. em. Ama Owusu", "Dr. hab. Ewa Lis", "Professor emerita Ama Owusu".
var Degrees = SetOf("em emer emeritus emerita hab habil ord extraord")
