namespace Etdz.Generator.Tests.Hosting;

public sealed class LinkerTests
{
    [Theory]
    [InlineData("clang gcc", "clang")]
    [InlineData("gcc", "gcc")]
    [InlineData("gcc-14 ld", null)]
    public void A_linker_is_a_compiler_of_C_that_stands_in_a_folder_of_the_path(string tools, string? found)
    {
        using TemporaryFolder folder = new();
        foreach (string tool in tools.Split(' '))
        {
            folder.Write(tool, "");
        }

        Assert.Equal(found, Linker.In(string.Join(Path.PathSeparator, "/nowhere", folder.Path)));
    }

    [Fact]
    public void A_native_test_is_skipped_exactly_where_there_is_no_linker() =>
        Assert.Equal(Linker.Name is null, new NativeFactAttribute().Skip is not null);
}
