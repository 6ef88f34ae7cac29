using System.Text;

namespace CrossMentor.Host.Demo;

/// <summary>Cuts a roster into parts that each fit into one request, every part with the header line.</summary>
/// <remarks>A manager may stand in another part than the report: the product links them when both are there.</remarks>
internal static class RosterParts
{
    public static IReadOnlyList<string> Split(string roster, int bytesMax)
    {
        // No cell of these rosters holds a line break, so a line is a row.
        var lines = roster.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        List<string> parts = [];
        StringBuilder part = new(lines[0] + "\n");
        var bytes = Encoding.UTF8.GetByteCount(lines[0]) + 1;
        var header = (Text: part.ToString(), Bytes: bytes);
        foreach (var line in lines.Skip(1))
        {
            var lineBytes = Encoding.UTF8.GetByteCount(line) + 1;
            if (bytes + lineBytes > bytesMax && part.Length > header.Text.Length)
            {
                parts.Add(part.ToString());
                (part, bytes) = (new StringBuilder(header.Text), header.Bytes);
            }

            part.Append(line).Append('\n');
            bytes += lineBytes;
        }

        parts.Add(part.ToString());
        return parts;
    }
}
