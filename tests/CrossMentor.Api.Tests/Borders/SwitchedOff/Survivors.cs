using System.Runtime.CompilerServices;

namespace CrossMentor.Api.Tests.Borders.SwitchedOff;

/// <summary>The policies that people have reviewed which no table misses: a line for each, and below it, indented, why that is right.</summary>
internal static class Survivors
{
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync([CallerFilePath] string caller = "")
    {
        var survivors = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var name = "";
        foreach (var line in (await File.ReadAllLinesAsync(Path.Combine(Path.GetDirectoryName(caller)!, "survivors.txt"))).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ')
            {
                survivors[name] += line.Trim();
            }
            else
            {
                survivors.Add(name = line, "");
            }
        }

        return survivors;
    }
}
