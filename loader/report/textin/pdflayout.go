package textin

import (
	"maps"
	"math"
	"slices"
	"strings"
)

// layOut writes the lines of a page as plain text has them: a line each; an empty line where the page leaves a wider
// gap, where the size of letters changes, and where a line was broken although the next word had room; spaces for an
// indent. Columns follow each other as the file has them.
func layOut(lines []pdfLine) string {
	var b strings.Builder
	pitch, body, before := medianPitch(lines), medianSize(lines), 0
	for start := 0; start < len(lines); {
		end := start + 1
		for end < len(lines) && lines[end].below(lines[end-1]) {
			end++
		}
		if start > 0 {
			b.WriteByte('\n')
			if start-before < 3 || broken(lines[start-1], lines[start], columnEnds(lines[before:start])[kind(lines[start-1])]) {
				b.WriteByte('\n') // a column goes on in the next; a line or two are the head or foot of the page
			}
		}
		writeColumn(&b, lines[start:end], pitch, body)
		before, start = start, end
	}
	if b.Len() == 0 {
		return ""
	}
	b.WriteByte('\n')
	return b.String()
}

// below says that the line stands under or beside the one before it; else it begins another column, or stands apart.
func (l pdfLine) below(before pdfLine) bool {
	return l.y < before.y+0.5*math.Min(l.size, before.size)
}

// beside says that the line goes on where the one before it ended, as the cells of a row do.
func (l pdfLine) beside(before pdfLine) bool {
	return math.Abs(l.y-before.y) < 0.3*math.Min(l.size, before.size) && l.x >= before.end-0.1*l.size
}

// sizeChange is how much larger the letters of one line are when it is of another kind than the next, as a heading is.
const sizeChange = 1.08

// broken says that the next line begins something of its own: its letters have another size, or its first word would
// have had room before the right edge.
func broken(l, next pdfLine, right float64) bool {
	if next.item {
		return false // its mark tells it apart
	}
	if math.Max(l.size, next.size) > sizeChange*math.Min(l.size, next.size) {
		return true
	}
	return l.end+0.3*l.size+next.word < right-0.5*l.size
}

// columnEnds is how far to the right the lines of a column reach, by the height of their letters.
func columnEnds(lines []pdfLine) map[float64]float64 {
	right := map[float64]float64{}
	for _, l := range lines {
		right[kind(l)] = math.Max(right[kind(l)], l.end)
	}
	return right
}

// kind is the height of a line's letters, as far as it tells headings from text.
func kind(l pdfLine) float64 { return math.Round(l.size) }

// writeColumn writes lines that stand under each other; pitch is the page's usual distance of lines in letter heights,
// body the height of its letters. A heading in larger letters that takes several lines is written as one.
func writeColumn(b *strings.Builder, lines []pdfLine, pitch, body float64) {
	left, right := math.Inf(1), columnEnds(lines)
	for _, l := range lines {
		left = math.Min(left, l.x)
	}
	for i, l := range lines {
		if i > 0 {
			before := lines[i-1]
			if l.beside(before) {
				gap := 1
				if l.x-before.end > cellGap*l.size {
					gap = 4
				}
				b.WriteString(strings.Repeat(" ", gap) + l.text)
				continue
			}
			apart := before.y-l.y > wideGap*pitch*l.size || broken(before, l, right[kind(before)])
			if !apart && !l.item && l.size > sizeChange*body && before.size > sizeChange*body {
				b.WriteByte(' ')
				b.WriteString(l.text)
				continue
			}
			b.WriteByte('\n')
			if apart {
				b.WriteByte('\n')
			}
		}
		if indent := int((l.x - left) / (0.5 * l.size)); indent > 0 {
			b.WriteString(strings.Repeat(" ", min(indent, 80)))
		}
		b.WriteString(l.text)
	}
}

// wideGap is how many usual distances of lines part paragraphs.
const wideGap = 1.3

// medianPitch is the usual distance of two lines of the same size, in letter heights; without such lines a line and a half.
func medianPitch(lines []pdfLine) float64 {
	var gaps []float64
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if gap := (a.y - b.y) / b.size; gap > 0.5 && math.Max(a.size, b.size) <= sizeChange*math.Min(a.size, b.size) {
			gaps = append(gaps, gap)
		}
	}
	if len(gaps) == 0 {
		return 1.5
	}
	slices.Sort(gaps)
	return gaps[(len(gaps)-1)/2]
}

// medianSize is the height of most letters of a page.
func medianSize(lines []pdfLine) float64 {
	letters := map[float64]int{}
	for _, l := range lines {
		letters[l.size] += len(l.text)
	}
	sizes, all := slices.Sorted(maps.Keys(letters)), 0
	for _, n := range letters {
		all += n
	}
	for _, size := range sizes {
		if all -= 2 * letters[size]; all <= 0 {
			return size
		}
	}
	return 0
}
