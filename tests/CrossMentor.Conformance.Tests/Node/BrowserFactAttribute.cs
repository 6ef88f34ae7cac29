namespace CrossMentor.Conformance.Tests.Node;

/// <summary>A fact that looks at a page in Chromium. Where there is none it is skipped, and says what is missing.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!NodePrograms.ArePrepared || NodePrograms.Browser is null)
        {
            Skip = $"Needs node, the packages of oracles/ and Chromium; .ci/run installs them and sets {NodePrograms.Variable}=1 and {NodePrograms.BrowserVariable}.";
        }
    }
}
