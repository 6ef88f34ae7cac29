using CrossMentor.Sdk;

namespace CrossMentor.Matching.Running;

/// <summary>How a pair is refused that a private declaration keeps apart: word for word like one that the rule of power relations forbids.</summary>
/// <remarks>Whoever asks cannot tell a conflict from an influence, nor which of the two people declared anything.</remarks>
public static class PowerRelation
{
    /// <summary>The rule that comes with the product.</summary>
    public const string RuleId = "crossmentor.rules.no-power-relation";

    /// <summary>What people call it.</summary>
    public const string Label = "No power relation";

    /// <summary>What it says.</summary>
    public static Reason Reason { get; } = new("POWER_RELATION", "An interest that somebody declared stands between the two.");
}
