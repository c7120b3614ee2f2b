using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Tests.Hosting;

namespace Etdz.Tool.Tests.Export;

/// <summary>Documents with facts of every kind, and what the build makes of them.</summary>
internal static class Exported
{
    private const string Kinds =
        """
        ---
        title: "Of every kind, \"quoted\", and more"
        author: A, B
        lang: en
        ---
        A third, [1/3]{fact=Kinds.Third}, and [98.9%]{fact=Kinds.Share}; [3 to 5]{fact=Kinds.Span} of them, [10%-15%]{fact=Kinds.Rise}; "[more than 1,400]{fact=Kinds.Floor}", he said.
        It is [2.5]{fact=Kinds.Plain} and [5,000,000,000]{fact=Kinds.Large as=long}, the [first]{fact=Kinds.Rank} in [2018]{fact=Kinds.Year as=year},
        [June of 1992]{fact=Kinds.Month}, [on 5 December 1391]{fact=Kinds.Day value=1391-12-05}. [less than 500 km2]{fact=Kinds.Area}, [$1.45 billion]{fact=Kinds.Money period=2023-Q3}.
        [3 hours 20 minutes]{fact=Kinds.Time}. [5000 thousand]{fact=Kinds.In.class period=2019..2023}. [−3.5 degrees celsius]{fact=Kinds.Cold period=2023-10-01}.
        [Two, "three"]{fact=Kinds.Text as=text lang=en}, [两个，三个]{fact=Kinds.Text as=text lang=zh-Hant}; =[1+1]{fact=Kinds.Formula as=text}. [7]{fact=Kinds.Old superseded=true} [8]{fact=Kinds.Old}
        [a <b> & c]{fact=Kinds.Markup as=text}

        """;

    public static (string Path, string Text)[] Documents { get; } = [.. Repository.Seeds().Select(d => (d.Path[3..], d.Text)), ("kinds.facts.md", Kinds)];

    private static readonly Lazy<Run> Build = new(() => new Project(Documents).RunOnce());

    /// <summary>What a command prints that exports them.</summary>
    public static string As(string format)
    {
        using var folder = new TemporaryFolder();
        foreach ((string path, string text) in Documents)
        {
            folder.Write(path, text);
        }

        Assert.Equal("no finding in 12 documents\n", Shell.Run(folder.Path, "check").Output);
        return Shell.Run(folder.Path, "export", "--format", format).MustBe(0);
    }

    /// <summary>The value of the generated code's constant.</summary>
    public static string Constant(string code) => Build.Value.Value(code.Replace("@", "", StringComparison.Ordinal)) ?? throw new ArgumentException("The generated code has no " + code);
}
