using CsCheck;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator.Tests.Text;

public class LineMapTests
{
    [Fact]
    public void Lines_and_columns_are_those_of_the_compiler() =>
        Gen.OneOf("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "a", "区", "𠀀", " ", "abcdefgh").Array[0, 60].Select(string.Concat).Sample(text =>
        {
            var lines = LineMap.Of(text);
            TextLineCollection expected = SourceText.From(text).Lines;
            for (int at = 0; at <= text.Length; at++)
            {
                Microsoft.CodeAnalysis.Text.LinePosition place = expected.GetLinePosition(at);
                Assert.Equal(new Etdz.Generator.Text.LinePosition(place.Line + 1, place.Character + 1), lines.At(at));
            }
        });

    [Fact]
    public void A_text_of_many_lines_has_them_all() =>
        Assert.Equal(new Etdz.Generator.Text.LinePosition(10_001, 1), LineMap.Of(new string('\n', 10_000)).At(10_000));
}
