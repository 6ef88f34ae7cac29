using System.Text.Json;
using CrossMentor.Plugins.Hosting.Guards;
using CrossMentor.Plugins.Hosting.InProcess;
using CrossMentor.Plugins.Hosting.Protocol;

namespace CrossMentor.Plugins.Worker;

/// <summary>What the host is told of an exception, in the words that the host itself uses for plugins in its own process.</summary>
internal static class Faults
{
    public static (string Code, string Reason) Of(Exception exception, string call) => exception switch
    {
        AnswerFaultException fault => (fault.Code, fault.Message),
        MissingAnswerException missing => ("PLUGIN_ANSWERED_NULL", missing.Message),
        OutOfMemoryException => ("PLUGIN_MEMORY_EXCEEDED", $"it ran out of memory in {call}."),
        _ => ("PLUGIN_THREW", $"it threw {exception.GetType().Name} in {call}: {exception.Message}"),
    };

    public static AnswerFaultException OfConstruction(Exception exception) => exception switch
    {
        AnswerFaultException fault => fault,
        OutOfMemoryException => new AnswerFaultException("PLUGIN_MEMORY_EXCEEDED", "it ran out of memory when it was made."),
        PluginChangedException => new AnswerFaultException("PLUGIN_CHANGED", exception.Message),
        JsonException => new AnswerFaultException("PLUGIN_SETTINGS_INVALID", $"the settings do not fit the plugin's settings class: {exception.Message}"),
        _ => new AnswerFaultException("PLUGIN_CONSTRUCTION_FAILED", $"it threw {exception.GetType().Name} when it was made: {exception.Message}"),
    };
}

/// <summary>An answer of the plugin that cannot be passed on.</summary>
internal sealed class AnswerFaultException(string code, string message) : Exception(message)
{
    public AnswerFaultException(WrongAnswer wrong)
        : this(wrong.Code, wrong.Reason)
    {
    }

    public string Code => code;
}
