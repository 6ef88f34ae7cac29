namespace CrossMentor.Domain.Events;

/// <summary>A topic of the business that a programme is combined with.</summary>
/// <param name="Code">By which events name it, unique within the programme.</param>
/// <param name="Goals">Taxonomy codes of the goals of people that belong to it.</param>
public sealed record StrategicTopic(string Code, string Title, IReadOnlyList<string> Goals)
{
    public const int TitleLengthMax = 200;
    public const int GoalsMax = 50;
}
