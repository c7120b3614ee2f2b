using System.Globalization;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Dates;

/// <summary>Reads words as the generator would, and writes what came out: <c>Date 1984-09-25</c>, <c>Year 2001..2005</c>, the id of a problem, or <c>-</c>.</summary>
internal static class DateReading
{
    public static string Read(string words, string asked = "", Region region = Region.None) =>
        DateReading.Read(words, For(asked, region), out Figure figure, out FigureProblem problem) switch
        {
            WholeResult.NotMine => "-",
            WholeResult.Wrong => problem.Id,
            _ => figure.IsRange
                ? $"{figure.Kind} {Write(figure.Kind, figure.Value)}..{Write(figure.Kind, figure.Max)}"
                : $"{figure.Kind} {Write(figure.Kind, figure.Value)}",
        };

    public static Figure Figure(string words, string asked = "", Region region = Region.None)
    {
        WholeResult result = DateReading.Read(words, For(asked, region), out Figure figure, out FigureProblem problem);
        Assert.True(result == WholeResult.Read, $"'{words}': {result} {problem.Id}");
        return figure;
    }

    public static FigureProblem Problem(string words, string asked = "", Region region = Region.None)
    {
        WholeResult result = DateReading.Read(words, For(asked, region), out _, out FigureProblem problem);
        Assert.True(result == WholeResult.Wrong, $"'{words}': {result}");
        return problem;
    }

    /// <summary>What is admitted, as an interval of days: [1984-09-01,1984-09-30], (2018-01-01,), (,2018-01-01].</summary>
    public static string Write(Interval admits) =>
        (admits.LowerEnd == End.Closed ? "[" : "(") + (admits.LowerEnd == End.None ? "" : Write(Kind.Date, admits.Lower)) + ","
        + (admits.UpperEnd == End.None ? "" : Write(Kind.Date, admits.Upper)) + (admits.UpperEnd == End.Closed ? "]" : ")");

    public static Reading For(string asked, Region region = Region.None) => new(
        asked is "" or "range" ? null : Enum.Parse<Kind>(asked, ignoreCase: true), asked == "range", new Language(Tongue.English, region), null);

    private static string Write(Kind kind, Number number)
    {
        Assert.True(number.TryToInt32(out int day));
        string format = kind switch { Kind.Year => "yyyy", Kind.Month => "yyyy-MM", _ => "yyyy-MM-dd" };
        return DateOnly.FromDayNumber(day).ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>Has the reader of dates alone read the words, as the reader of figures does.</summary>
    public static WholeResult Read(string words, in Reading reading, out Figure figure, out FigureProblem problem)
    {
        string trimmed = words.Trim();
        char[] folded = new char[trimmed.Length];
        WordFolding.Fold(trimmed, folded);
        WholeResult result = DateReader.Read(new WordCursor(trimmed, folded), reading, out figure, out problem);
        problem.Start += words.Length - words.TrimStart().Length;
        return result;
    }
}
