using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>Reads words and writes what they read as in one line: "count 14000 [14000, 15000)", "money USD 5 [5, 5]", or "ETDZ0301 at '…'".</summary>
internal static class Notation
{
    /// <param name="asked">The attribute <c>as</c>; empty where there is none.</param>
    /// <param name="language">zh, en, or a tag with a region; empty: zh where a Han character is in the words.</param>
    /// <param name="unit">The attribute <c>unit</c>.</param>
    public static string Read(string words, string asked = "", string language = "", string unit = "")
    {
        Language tongue = LanguageOf(language.Length > 0 ? language : words.Any(Glyph.IsHan) ? "zh" : "en");
        Unit? given = null;
        Assert.True(unit.Length == 0 || UnitTable.TryFind(unit, tongue, out given), $"no unit {unit}");
        Reading reading = new(KindOf(asked), asked == "range", tongue, given);
        if (FigureReader.TryRead(words, reading, out Figure figure, out FigureProblem problem))
        {
            return Write(figure);
        }

        Assert.InRange(problem.Start, 0, words.Length);
        Assert.InRange(problem.Length, 0, words.Length - problem.Start);
        return $"{problem.Id} at '{words.Substring(problem.Start, problem.Length)}'";
    }

    public static Language LanguageOf(string tag) => tag switch
    {
        "zh" => new(Tongue.Chinese),
        "en" => new(Tongue.English),
        "en-GB" => new(Tongue.English, Region.UnitedKingdom),
        "en-US" => new(Tongue.English, Region.UnitedStates),
        _ => new(Tongue.Other),
    };

    public static Kind? KindOf(string asked) => asked is "" or "range" ? null : Enum.Parse<Kind>(asked, ignoreCase: true);

    private static string Write(in Figure figure)
    {
        string unit = figure.Unit is null ? "" : figure.Unit.Code + " ";
        return figure.Kind == Kind.Text ? "text"
            : figure.IsRange ? $"range of {KindName.Of(figure.Kind)} {unit}{figure.Value} {Write(figure.Admits)} to {figure.Max} {Write(figure.MaxAdmits)}"
            : $"{KindName.Of(figure.Kind)} {unit}{figure.Value} {Write(figure.Admits)}";
    }

    internal static string Write(in Interval admits)
    {
        string lower = admits.LowerEnd switch { End.None => "(-∞", End.Open => "(" + admits.Lower, _ => "[" + admits.Lower };
        string upper = admits.UpperEnd switch { End.None => "∞)", End.Open => admits.Upper + ")", _ => admits.Upper + "]" };
        return lower + ", " + upper;
    }
}
