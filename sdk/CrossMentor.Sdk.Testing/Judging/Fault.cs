using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>What a call threw, reduced to what two calls can be compared by.</summary>
internal sealed record Fault(string Text, string? FeatureNotGranted)
{
    public static Fault Of(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is FeatureNotGrantedException refused)
            {
                return new Fault($"read the feature '{refused.FeatureName}'", refused.FeatureName);
            }
        }

        return new Fault($"threw {exception.GetType().Name} ({exception.Message})", FeatureNotGranted: null);
    }
}
