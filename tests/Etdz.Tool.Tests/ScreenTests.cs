using Etdz.Tool.Terminal;

namespace Etdz.Tool.Tests;

public sealed class ScreenTests
{
    [Fact]
    public void Long_work_shows_a_bar_where_somebody_looks_on()
    {
        string error = Track(hasProgress: true, milliseconds: 900, out int done);
        Assert.Contains("reading documents", error, StringComparison.Ordinal);
        Assert.Equal(3, done);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 600)]
    public void Short_work_and_work_that_nobody_watches_show_none(bool hasProgress, int milliseconds)
    {
        // A machine that does something else besides can make short work long.
        string error = Track(hasProgress, milliseconds, out int done);
        for (int i = 0; i < 4 && hasProgress && error.Length > 0; i++)
        {
            error = Track(hasProgress, milliseconds, out done);
        }

        Assert.Equal("", error);
        Assert.Equal(3, done);
    }

    [Fact]
    public void What_goes_wrong_in_work_is_told_as_it_is() =>
        Assert.Throws<MisuseException>(() => new Screen(TextWriter.Null, TextWriter.Null, hasProgress: true).Track("x", 1, _ => throw new MisuseException("y")));

    private static string Track(bool hasProgress, int milliseconds, out int done)
    {
        using var error = new StringWriter();
        int counted = 0;
        new Screen(TextWriter.Null, error, hasProgress: hasProgress).Track("reading documents", 3, step =>
        {
            for (int i = 0; i < 3; i++)
            {
                Thread.Sleep(milliseconds / 3);
                counted++;
                step();
            }
        });
        done = counted;
        return error.ToString();
    }
}
