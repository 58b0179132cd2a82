package structure
import ("testing";"fmt";"os";"entente/loader/report/token")
func TestDbg(t *testing.T){
 b,_:=os.ReadFile("/tmp/h4_t.txt")
 d:=Read(token.Split([]rune(string(b))),Options{})
 for i:=range d.Blocks { b:=&d.Blocks[i]; fmt.Println(i,b.Kind,b.Section,b.strong,b.Date,b.Lead.Date,len(b.lines),d.Text.Slice(b.Span.Start,min(b.Span.End,b.Span.Start+60))) }
}
