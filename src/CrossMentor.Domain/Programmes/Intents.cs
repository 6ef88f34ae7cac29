using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>Reads what a programme is meant to bring about. The ids and end values that come in are not looked at: they are given and measured later.</summary>
internal static class Intents
{
    public static IReadOnlyList<Intent> Read(InputCheck check, IReadOnlyList<Intent> intents)
    {
        check.Count("intents", intents.Count, Intent.IntentsMax);
        return [.. intents.Select((intent, index) => Read(check, $"intents.{index}", intent))];
    }

    private static Intent Read(InputCheck check, string field, Intent intent)
    {
        check.Count($"{field}.indicators", intent.Indicators.Count, Intent.IndicatorsMax);
        var indicators = intent.Indicators.Select((indicator, index) => Read(check, $"{field}.indicators.{index}", indicator)).ToList();
        if (indicators.DistinctBy(indicator => indicator.Name, StringComparer.OrdinalIgnoreCase).Count() != indicators.Count)
        {
            check.Fail($"{field}.indicators", "Two indicators have the same name. Give each its own.");
        }

        return new(check.Text($"{field}.statement", intent.Statement, Intent.StatementLengthMax), indicators);
    }

    private static Indicator Read(InputCheck check, string field, Indicator indicator)
    {
        if (indicator.Baseline is null != indicator.BaselineOn is null)
        {
            check.Fail($"{field}.baselineOn", "A baseline is a value and the day it was measured on. Give both or neither.");
        }

        return new(
            Ids.New<IndicatorId>(),
            check.Text($"{field}.name", indicator.Name, Indicator.NameLengthMax),
            check.Text($"{field}.unit", indicator.Unit, Indicator.UnitLengthMax),
            indicator.Baseline,
            indicator.BaselineOn,
            indicator.Target);
    }
}
