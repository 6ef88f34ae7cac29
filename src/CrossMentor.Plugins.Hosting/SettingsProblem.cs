namespace CrossMentor.Plugins.Hosting;

/// <summary>One thing that is wrong with the settings of a plugin.</summary>
/// <param name="Member">The member concerned as a path, such as <c>#/goals/0</c>; empty when the text is no JSON at all.</param>
/// <param name="Message">What is wrong and what is allowed, as a sentence.</param>
public sealed record SettingsProblem(string Member, string Message);
