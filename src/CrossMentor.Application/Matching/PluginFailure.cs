namespace CrossMentor.Application.Matching;

/// <summary>One reason why a plugin cannot be used.</summary>
/// <param name="Code">A stable code, such as <c>SDK_RANGE_NOT_MET</c>.</param>
public sealed record PluginFailure(string Code, string Message);
