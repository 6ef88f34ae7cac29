namespace CrossMentor.Plugins.LearningGroups;

/// <summary>The settings of <see cref="TransversalGroupFormer"/>: how much each balance counts beside the others.</summary>
public sealed record TransversalGroupSettings
{
    /// <summary>How much it counts when a member lacks the language that most of the group speaks.</summary>
    public int LanguageWeight { get; init; } = 20;

    /// <summary>How much an even spread of skills counts.</summary>
    public int SkillsWeight { get; init; } = 1;

    /// <summary>How much an even spread of development goals counts.</summary>
    public int GoalsWeight { get; init; } = 1;

    /// <summary>How much each half hour counts between the earliest and the latest clock of a group.</summary>
    public int TimeZoneWeight { get; init; } = 1;
}
