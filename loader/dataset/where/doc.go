// Package where is the small language that chooses rows of a dataset as they are read:
//
//	IsRootEvent = 1 and NumSources >= 3
//	`Source Country` in (Pakistan, 'Russian Federation') and not (Intensity < 0)
//	Event_Type contains 'talk' or notes is empty
//
// A condition compares a column with a value: = != < <= > >=, in (…), contains, is
// empty, each with not where wanted. Conditions are joined by and, or and not, with
// and binding tighter, and put in parentheses. Names of columns are those of the
// file's header, whatever their case; one with other characters than letters, digits,
// _ and . stands in backticks. A value of several words stands in quotes.
//
// Where the value is a number, cells are compared as numbers, and a cell that is none
// fits no comparison but !=. Otherwise the text is compared, without regard to case
// for = != in and contains; days written as 2018-01-31 are in their order so.
package where
