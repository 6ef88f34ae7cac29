namespace CrossMentor.Sdk.Snapshots;

/// <summary>A plugin read a feature that it was not handed.</summary>
public sealed class FeatureNotGrantedException : InvalidOperationException
{
    /// <summary>Creates the exception for a feature.</summary>
    /// <param name="featureName">The feature that was read.</param>
    public FeatureNotGrantedException(string featureName)
        : base($"Feature '{featureName}' was not handed to this plugin. Declare it under \"reads\" in plugin.json; a sensitive feature must also be granted by the programme.")
        => FeatureName = featureName;

    /// <summary>The feature that was read.</summary>
    public string FeatureName { get; }
}
