namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>A programme states what it intends in a way that can be measured, and measures it in the end.</summary>
public static class IntentGate
{
    /// <summary>Before it is active: an intent, and of each intent an indicator that has a baseline.</summary>
    public static GateReading Read(Programme programme)
    {
        if (programme.Intents.Count == 0)
        {
            return Open(GateCode.Intent, "The programme states no intent. State one with setIntent.");
        }

        return programme.Intents.All(intent => intent.Indicators.Any(indicator => indicator.Baseline is not null))
            ? GateReading.Passed(GateCode.Intent, GateDisclosure.Everybody, "Every intent has an indicator with a baseline.")
            : Open(GateCode.Intent, "An intent has no indicator with a baseline. Measure one and give it with setIntent.");
    }

    /// <summary>Before it is closed: an end value for each indicator that has a baseline.</summary>
    public static GateReading ReadOutcome(Programme programme)
        => programme.Intents.SelectMany(intent => intent.Indicators).All(indicator => indicator.Baseline is null || indicator.EndValue is not null)
            ? GateReading.Passed(GateCode.IntentMeasured, GateDisclosure.Everybody, "Every indicator with a baseline has an end value.")
            : Open(GateCode.IntentMeasured, "An indicator with a baseline has no end value. Measure it and give it with recordIndicators.");

    private static GateReading Open(GateCode code, string message) => GateReading.Open(code, GateDisclosure.Everybody, message, [], []);
}
