namespace CrossMentor.Api.Tests.Borders;

/// <summary>Whether the tests take their time: CROSSMENTOR_TEST_NIGHTLY=1 has them try all where they try one of a kind by day.</summary>
internal static class Nightly
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("CROSSMENTOR_TEST_NIGHTLY") == "1";
}
