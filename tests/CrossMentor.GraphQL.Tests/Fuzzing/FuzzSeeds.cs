using System.Globalization;

namespace CrossMentor.GraphQL.Tests.Fuzzing;

/// <summary>Which cases are tried: the same ones every time, unless <c>./dev.sh fuzz SEED [COUNT]</c> asks for others and for more.</summary>
internal static class FuzzSeeds
{
    private const int First = 1;

    public static IEnumerable<int> Take(int usualCount) =>
        Enumerable.Range(Read("CROSSMENTOR_FUZZ_SEED") ?? First, Read("CROSSMENTOR_FUZZ_COUNT") ?? usualCount);

    private static int? Read(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
