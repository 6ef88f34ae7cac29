using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Matching.Running;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.WhatIf;

/// <summary>Turns what a run would call a failure into one, whatever is asked.</summary>
internal static class Asking
{
    public static WhatIfOutcome<T> Ask<T>(MatchingInput input, PluginSelection plugins, MatchingPolicy policy, Func<T> answer)
        where T : class
    {
        if (InputCheck.FindFault(input, plugins, policy) is { } fault)
        {
            return new(null, new MatchingFailed("MATCHING_INPUT_INVALID", PluginId: null, fault));
        }

        try
        {
            return new(answer(), null);
        }
        catch (PluginFaultException exception)
        {
            return new(null, new MatchingFailed(exception.Code, exception.PluginId, exception.Reason));
        }
        catch (RunFaultException exception)
        {
            return new(null, new MatchingFailed(exception.Code, PluginId: null, exception.Message));
        }
    }
}
