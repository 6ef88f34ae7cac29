namespace CrossMentor.Sdk;

/// <summary>Marks a class as a plugin. The id must be the one that <c>plugin.json</c> gives the class, so that a slip in either is found at installation.</summary>
/// <remarks>
/// The class implements one of the contracts and has one public constructor: without parameters, or with one parameter, its settings, which the host
/// reads from JSON (camel-case names, enumerations by their names in CAPITALS_WITH_UNDERSCORES) after checking it against the manifest's schema.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MatchingPluginAttribute : Attribute
{
    /// <summary>The id of the plugin, such as <c>consultancy.seniority-gap</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The major version of the SDK that the plugin was written for.</summary>
    public required int SdkMajor { get; init; }
}
