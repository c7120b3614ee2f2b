using Etdz.Generator.Emission;

namespace Etdz.Generator.Tests.Emission;

public sealed class CodeWriterTests
{
    [Fact]
    public void Lines_stand_at_the_depth_of_the_braces_around_them()
    {
        CodeWriter writer = CodeWriter.Rent();
        string name = "X";
        writer.Lines($"class {name}");
        writer.Open();
        writer.Lines($$"""
            int {{name}}()
            {
                return 1;

            }
            """);
        writer.Lines("// end");
        writer.Close();

        Assert.Equal("class X\n{\n\tint X()\n\t{\n\t    return 1;\n\n\t}\n\t// end\n}\n", writer.Finish());
    }

    [Fact]
    public void A_part_is_repeated_even_where_the_buffer_has_to_grow()
    {
        CodeWriter writer = CodeWriter.Rent();
        writer.Append(new string('a', 100_000));
        writer.Repeat(0, 100_000);

        Assert.Equal(new string('a', 200_000), writer.Finish());
    }

    [Fact]
    public void A_text_is_begun_anew_whatever_the_one_before_left_open()
    {
        CodeWriter writer = CodeWriter.Rent();
        writer.Open();
        writer.Append("x");
        writer.Finish();
        writer = CodeWriter.Rent();
        writer.Lines("y");

        Assert.Equal("y\n", writer.Finish());
    }

    [Theory]
    [InlineData(0, 1, "0")]
    [InlineData(7, 2, "07")]
    [InlineData(794, 4, "0794")]
    [InlineData(int.MaxValue, 1, "2147483647")]
    public void Numbers_are_written_in_at_least_so_many_digits(int number, int digits, string written)
    {
        CodeWriter writer = CodeWriter.Rent();
        writer.Append(number, digits);

        Assert.Equal(written, writer.Finish());
    }

    [Theory]
    [InlineData(0, "Facts.00.g.cs")]
    [InlineData(9, "Facts.09.g.cs")]
    [InlineData(63, "Facts.63.g.cs")]
    public void A_shard_has_a_short_name(int shard, string name) => Assert.Equal(name, HintNames.Shard(shard));
}
