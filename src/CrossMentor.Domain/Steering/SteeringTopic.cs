using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Steering;

/// <summary>Something that a steering group is to talk about.</summary>
public sealed class SteeringTopic : IVersioned
{
    public const int TitleLengthMax = 200;
    public const int DetailsLengthMax = 2000;

    /// <summary>Topics of one programme that are open at a time.</summary>
    public const int OpenTopicsMax = 100;

    private SteeringTopic()
    {
    }

    public SteeringTopicId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    /// <summary>The organisation that brings it up; null for the manager.</summary>
    public OrganisationId? RaisedById { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string? Details { get; private set; }

    public DateOnly RaisedOn { get; private set; }

    /// <summary>When it was done with; null as long as it is open.</summary>
    public DateOnly? SettledOn { get; private set; }

    /// <param name="open">Topics of the programme that are open already.</param>
    public static Outcome<SteeringTopic> Raise(
        SteeringTopicId id, Programme programme, OrganisationId? raisedBy, string title, string? details, DateOnly on, int open)
    {
        var check = new InputCheck();
        var topic = new SteeringTopic
        {
            Id = id,
            ProgrammeId = programme.Id,
            RaisedById = raisedBy,
            Title = check.Text("title", title, TitleLengthMax),
            Details = check.OptionalText("details", details, DetailsLengthMax),
            RaisedOn = on,
        };
        if (open >= OpenTopicsMax)
        {
            check.Fail("programmeId", $"A programme has {OpenTopicsMax} open topics at most. Settle one first.");
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        return refusals.Count > 0 ? Outcome<SteeringTopic>.Refused(refusals) : topic;
    }

    /// <summary>Settling it twice is the same as once.</summary>
    public void Settle(DateOnly on) => SettledOn ??= on;
}
