using System.Globalization;

namespace Etdz.Generator.Tests.Fuzz;

/// <summary>
/// Runs of inputs by number, through reading alone, through the driver, or through the compiler too. What fails is told with its number, and the run
/// goes on. <c>dotnet exec Etdz.Generator.Tests.dll fuzz read 0 1000000</c> runs one from the command line.
/// </summary>
internal static class Campaign
{
    private const int DocumentsOfAProject = 3;
    private const int DocumentsCompiledTogether = 10;
    private const int ComparedEach = 32;
    private const int MostFailures = 20;

    /// <param name="level">read, drive or compile.</param>
    /// <param name="from">The first input's number.</param>
    /// <param name="tell">Takes a line of progress now and then.</param>
    public static List<string> Run(string level, long from, long count, Action<string>? tell = null)
    {
        List<string> failures = [];
        FuzzedProject? project = null;
        long step = Math.Max(1, count / 20);
        for (long number = from; number < from + count && failures.Count < MostFailures; number++)
        {
            int before = failures.Count;
            try
            {
                switch (level)
                {
                    case "read":
                        Reading.Check(Mutations.Input(number));
                        break;
                    case "drive":
                        project ??= new FuzzedProject(Inputs(number - DocumentsOfAProject, DocumentsOfAProject));
                        failures.AddRange(project.Edit(Mutations.Input(number)));
                        failures.AddRange(number % ComparedEach == 0 ? project.DifferencesFromNew() : []);
                        break;
                    case "compile" when (number - from) % DocumentsCompiledTogether == 0:
                        project = new FuzzedProject(Inputs(number, DocumentsCompiledTogether), (int)(number / DocumentsCompiledTogether % 3));
                        failures.AddRange(project.Run());
                        failures.AddRange(project.Compile());
                        break;
                }
            }
            catch (Exception thrown)
            {
                failures.Add(thrown.ToString());
                project = null;
            }

            for (int i = before; i < failures.Count; i++)
            {
                failures[i] = $"{level} {number.ToString(CultureInfo.InvariantCulture)}: {failures[i]}";
                tell?.Invoke(failures[i]);
            }

            if ((number - from + 1) % step == 0)
            {
                tell?.Invoke($"{level} {from} to {number}: {failures.Count} failures");
            }
        }

        return failures;
    }

    private static string[] Inputs(long from, int count) => [.. Enumerable.Range(0, count).Select(i => Mutations.Input(from + i))];
}
