namespace CrossMentor.Domain.Matching;

/// <summary>What a replay found.</summary>
/// <param name="InputsHash">SHA-256 of what went in this time; null where it was not carried out.</param>
/// <param name="ResultHash">SHA-256 of what came out this time; null where nothing did.</param>
/// <param name="Differences">What is not as it was; none when the run was reproduced.</param>
public sealed record ReplayReport(ReplayVerdict Verdict, string? InputsHash, string? ResultHash, IReadOnlyList<ReplayDifference> Differences);

/// <summary>Something that is not as it was.</summary>
/// <param name="Code">Such as PLUGIN_MISSING, PLUGIN_CHANGED or RESULT_DIFFERS.</param>
/// <param name="Message">What differs, as a sentence.</param>
/// <param name="PluginId">The plugin concerned, if it is one.</param>
public sealed record ReplayDifference(string Code, string Message, string? PluginId);
