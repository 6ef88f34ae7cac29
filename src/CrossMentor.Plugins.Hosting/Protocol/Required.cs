namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>What a plugin has to give and may have left out.</summary>
internal static class Required
{
    public static T Of<T>(T? value, string what)
        where T : class
        => value ?? throw new MissingAnswerException($"it left out {what}.");
}

/// <summary>A plugin's answer lacks something that every answer of its kind has.</summary>
/// <param name="message">What it lacks, as the end of a sentence about the plugin.</param>
internal sealed class MissingAnswerException(string message) : Exception(message);
