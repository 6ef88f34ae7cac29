namespace CrossMentor.Sdk;

/// <summary>The version of the contracts, by semantic versioning: a plugin written for 1.x runs on any later 1.y.</summary>
public static class SdkVersion
{
    /// <summary>The major version.</summary>
    public const int Major = 1;

    /// <summary>The whole version.</summary>
    public const string Text = "1.0.0";
}
