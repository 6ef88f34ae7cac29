namespace CrossMentor.Sdk.Solvers.Tests.Oracles;

/// <summary>A test that asks scipy; skipped where no Python with scipy is named.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SciPyFactAttribute : FactAttribute
{
    public const string Variable = "CROSSMENTOR_TEST_SCIPY";

    public SciPyFactAttribute()
    {
        if (Python is null)
        {
            Skip = $"Needs a Python with scipy; .ci/run installs it and sets {Variable} to its program file.";
        }
    }

    public static string? Python => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? file : null;
}
