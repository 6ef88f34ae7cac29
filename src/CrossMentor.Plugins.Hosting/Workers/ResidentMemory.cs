using System.Globalization;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>How much memory a process and everything it started hold.</summary>
internal static class ResidentMemory
{
    private const int DepthMax = 16;

    /// <summary>The bytes of the whole tree on Linux; elsewhere nothing is known, and the runtime's own limit has to do.</summary>
    public static long OfTree(int processId) => OperatingSystem.IsLinux() ? OfTree(processId.ToString(CultureInfo.InvariantCulture), DepthMax) : 0;

    private static long OfTree(string processId, int depth)
    {
        try
        {
            // The second number is what is resident, in pages.
            var bytes = long.Parse(File.ReadAllText($"/proc/{processId}/statm").Split(' ')[1], CultureInfo.InvariantCulture) * Environment.SystemPageSize;
            if (depth == 0)
            {
                return bytes;
            }

            var children = File.ReadAllText($"/proc/{processId}/task/{processId}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return bytes + children.Sum(child => OfTree(child, depth - 1));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or IndexOutOfRangeException)
        {
            // It ended while it was looked at.
            return 0;
        }
    }
}
