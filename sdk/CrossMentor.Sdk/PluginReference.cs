using System.Collections.Immutable;

namespace CrossMentor.Sdk;

/// <summary>Which plugin took part in a run, exactly enough to replay the run.</summary>
/// <param name="Id">The id of the plugin, such as <c>crossmentor.scorers.development-goals</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="AssemblySha256">The hash of its assembly, in lower-case hexadecimal.</param>
/// <param name="Label">What people call it.</param>
/// <param name="SettingsJson">Its settings as they were given to it, every member in ordinal order and without white space.</param>
/// <param name="Reads">The names of the features it declares to read, in ordinal order.</param>
public sealed record PluginReference(
    string Id,
    string Version,
    string AssemblySha256,
    string Label,
    string SettingsJson,
    ImmutableArray<string> Reads);
