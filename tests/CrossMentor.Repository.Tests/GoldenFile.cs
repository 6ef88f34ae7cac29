namespace CrossMentor.Repository.Tests;

/// <summary>
/// A committed file that a test keeps current: the test fails when the file differs from what the code says,
/// and rewrites it when the environment variable CROSSMENTOR_ACCEPT is 1 (<c>./dev.sh accept</c>).
/// </summary>
internal static class GoldenFile
{
    public static void ShouldBeCurrent(string relativePath, string expected)
    {
        var path = Path.Combine(RepositoryFiles.Root, relativePath);
        if (Environment.GetEnvironmentVariable("CROSSMENTOR_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
            return;
        }

        var actual = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(
            string.Equals(actual, expected, StringComparison.Ordinal),
            $"{relativePath} is not current. Run ./dev.sh accept and review the change. {FirstDifference(actual, expected)}");
    }

    private static string FirstDifference(string actual, string expected)
    {
        var actualLines = actual.Split('\n');
        var expectedLines = expected.Split('\n');
        for (var line = 0; line < Math.Max(actualLines.Length, expectedLines.Length); line++)
        {
            var has = line < actualLines.Length ? actualLines[line] : "(end of file)";
            var wants = line < expectedLines.Length ? expectedLines[line] : "(end of file)";
            if (has != wants)
            {
                return $"First difference in line {line + 1}: it has '{has}', the code says '{wants}'.";
            }
        }

        return "";
    }
}
