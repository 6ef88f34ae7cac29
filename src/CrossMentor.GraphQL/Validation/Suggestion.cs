namespace CrossMentor.GraphQL.Validation;

/// <summary>Finds the known names closest to a mistyped one.</summary>
internal static class Suggestion
{
    private const int MostShown = 5;
    private const int LongestCompared = 64;

    /// <summary>The names within the edit distance that a typing error makes likely, closest first, then by name.</summary>
    public static IReadOnlyList<string> Closest(string name, IEnumerable<string> known)
    {
        // A name longer than any sensible one would make the comparison itself the attack.
        if (name.Length > LongestCompared)
        {
            return [];
        }

        var threshold = (int)(name.Length * 0.4) + 1;
        var candidates = new List<(int Distance, string Name)>();
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) <= threshold)
            {
                var distance = Distance(name, candidate);
                if (distance <= threshold)
                {
                    candidates.Add((distance, candidate));
                }
            }
        }

        return [.. candidates.Distinct().OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)];
    }

    /// <summary>The question at the end of a message; empty without names.</summary>
    public static string Phrase(IReadOnlyList<string> names, string subject)
    {
        var shown = names.Take(MostShown).Select(name => $"\"{name}\"").ToArray();
        var list = shown.Length switch
        {
            0 => "",
            1 => shown[0],
            2 => $"{shown[0]} or {shown[1]}",
            _ => $"{string.Join(", ", shown[..^1])}, or {shown[^1]}",
        };
        return list.Length == 0 ? "" : $" Did you mean {(subject.Length == 0 ? "" : subject + " ")}{list}?";
    }

    /// <summary>The edits from one name to the other: insert, delete, replace, swap neighbours; any change of case is one edit.</summary>
    private static int Distance(string first, string second)
    {
        if (first == second)
        {
            return 0;
        }

        var a = first.ToLowerInvariant();
        var b = second.ToLowerInvariant();
        if (a == b)
        {
            return 1;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var row = 0; row <= a.Length; row++)
        {
            for (var column = 0; column <= b.Length; column++)
            {
                rows[row, column] = row == 0 || column == 0 ? row + column : Cell(rows, a, b, row, column);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Cell(int[,] rows, string a, string b, int row, int column)
    {
        var replaced = rows[row - 1, column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1);
        var best = Math.Min(replaced, Math.Min(rows[row - 1, column], rows[row, column - 1]) + 1);
        var isSwap = row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1];
        return isSwap ? Math.Min(best, rows[row - 2, column - 2] + 1) : best;
    }
}
