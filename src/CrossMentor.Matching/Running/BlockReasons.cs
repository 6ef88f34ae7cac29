using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Scoring;

namespace CrossMentor.Matching.Running;

/// <summary>What rules and scorers say about the pairs of a block. Those at hand are asked pair by pair; those to whom every question is a journey are asked about all pairs at the first.</summary>
/// <remarks>What goes wrong at a pair is told when that pair is looked at, so a run fails for the same reason wherever its plugins are.</remarks>
internal sealed class BlockReasons(PluginPanel panel, (int Mentee, int Mentor)[] pairs)
{
    private readonly ToldReasons<ToldScore>?[] scorers = new ToldReasons<ToldScore>?[panel.Scorers.Length];
    private readonly ToldReasons<RuleFinding>?[] rules = new ToldReasons<RuleFinding>?[panel.Rules.Length];

    /// <summary>A rule's finding about a pair of the block.</summary>
    public RuleFinding OfRule(int rule, int place, CancellationToken ct)
    {
        var (seat, pair) = (panel.Rules[rule], pairs[place]);
        return seat.Instance is IReasonsOfMany<RuleFinding> many
            ? (rules[rule] ??= AskAll(seat, many, ct))[place]
            : PluginCall.Ask(
                seat.Plugin, (seat, pair), static asked => asked.seat.Instance.Explain(asked.seat.Granted.Mentees[asked.pair.Mentee], asked.seat.Granted.Mentors[asked.pair.Mentor]), ct);
    }

    /// <summary>A scorer's explanation of a pair of the block, which must give the points that the scorer gives.</summary>
    public ScoreExplanation OfScorer(int scorer, int place, CancellationToken ct)
    {
        var (seat, pair) = (panel.Scorers[scorer], pairs[place]);
        var told = seat.Instance is IReasonsOfMany<ToldScore> many ? (scorers[scorer] ??= AskAll(seat, many, ct))[place] : null;
        var explanation = told is not null
            ? told.Explanation
            : PluginCall.Ask(
                seat.Plugin, (seat, pair), static asked => asked.seat.Instance.Explain(asked.seat.Granted.Mentees[asked.pair.Mentee], asked.seat.Granted.Mentors[asked.pair.Mentor]), ct);
        var points = told?.Points ?? BlockScoring.Ask(seat, pair.Mentee, pair.Mentor, ct);
        return explanation.Points == points
            ? explanation
            : throw new PluginFaultException(
                seat.Plugin.Id, "PLUGIN_CONTRADICTS_ITSELF", $"it explains {explanation.Points} points for a pair to which it gives {points}.");
    }

    private ToldReasons<TReason> AskAll<TContract, TReason>(Seat<TContract> seat, IReasonsOfMany<TReason> many, CancellationToken ct)
        where TContract : class
        where TReason : class
        => PluginCall.Ask(seat.Plugin, () => many.Explain(seat.Granted.Mentees, seat.Granted.Mentors, pairs, ct), ct);
}
