using Etdz.Generator.Emission;
using Etdz.Generator.Model;
using Etdz.Generator.Values;
using Microsoft.CodeAnalysis.CSharp;
using static Etdz.Generator.Tests.Emission.Sample;

namespace Etdz.Generator.Tests.Emission;

public sealed class IdentifiersTests
{
    // Roslyn 4.8 counts a kind without text among them.
    private static readonly string[] Keywords =
        [.. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).Where(t => t.Length > 0),
            "dynamic", "nint", "nuint", "notnull", "union", "closed", "extension", "field", "__arglist", "__makeref", "_", "__"];

    [Fact]
    public void Every_keyword_is_a_name_of_a_group_a_fact_and_a_fact_class()
    {
        string[] names = [.. Keywords.Distinct()];
        Compiled code = Compiled.Of([
            .. names.Select(n => Figure(n + ".X", Kind.Count, 1)),
            .. names.Select(n => Figure("Consts." + n, Kind.Count, 2)),
            .. names.Select(n => Figure("Classes." + n, Kind.Count, 3, period: Year(2023))),
            .. names.Select(n => Date("Properties." + n, 2000, 1, 1)),
            .. names.Select(n => Figure("Nested." + n + ".X", Kind.Count, 4)),
        ]);

        Assert.All(names, n => Assert.Equal(
            "1 2 3 2000-01-01 4",
            string.Join(' ', code[n + ".X"], code["Consts." + n], code["Classes." + n + ".LatestYear"], code["Properties." + n], code["Nested." + n + ".X"])));
    }

    [Theory]
    [InlineData("Founded", "Founded")]
    [InlineData("trade2023", "trade2023")]
    [InlineData("成立", "成立")]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    public void A_name_is_as_it_is_unless_it_may_be_a_keyword(string name, string written) => Assert.Equal(written, Identifiers.Of(name));

    [Theory]
    [InlineData("Etdz", "Etdz")]
    [InlineData("my.event.Facts", "@my.@event.Facts")]
    public void Each_name_of_a_path_stands_by_itself(string path, string written) => Assert.Equal(written, Identifiers.OfPath(path));

    [Fact]
    public void Names_of_any_script_are_names()
    {
        Compiled code = Compiled.Of(Figure("开发区.数量", Kind.Count, 229), Figure("Ζώνες.Πλήθος", Kind.Count, 1), Figure("é.ñ", Kind.Count, 2), Figure("क्ष.ก็", Kind.Count, 3));

        Assert.Equal("229 1 2 3", string.Join(' ', code["开发区.数量"], code["Ζώνες.Πλήθος"], code["é.ñ"], code["क्ष.ก็"]));
    }
}
