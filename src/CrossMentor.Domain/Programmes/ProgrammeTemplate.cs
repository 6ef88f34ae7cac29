using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes;

/// <summary>A whole design of a programme: its settings, tracks, training and events. What it leaves out are those who take part.</summary>
public sealed record ProgrammeTemplate(
    ProgrammeTemplateCode Code,
    string Title,
    string Purpose,
    ProgrammeKind Kind,
    Orientation Orientation,
    int LearningGroupCount,
    IReadOnlyList<TemplateTrack> Tracks,
    IReadOnlyList<TrainingModule> Modules,
    IReadOnlyList<TemplateEvent> Events)
{
    /// <summary>Makes a programme that asks for all gates that its kind has a use for.</summary>
    public Outcome<ProgrammeDesign> Make(ProgrammeId id, string name, IReadOnlyList<string> languages, DateOnly startsOn, MatchingPolicy policy)
    {
        var plan = new ProgrammePlan(name, Kind, Orientation, Purpose, languages, startsOn, LearningGroupCount: LearningGroupCount);
        var programme = Programme.Create(id, plan, policy);
        foreach (var track in Tracks)
        {
            programme = programme.Then(made => made.AddTrack(Ids.New<TrackId>(), track.Name, track.Rule, track.Strand));
        }

        return programme.Then<ProgrammeDesign>(made => Teach(made, startsOn));
    }

    // What comes with the product is valid, whatever somebody named; a test makes a programme of each template.
    private ProgrammeDesign Teach(Programme programme, DateOnly startsOn)
    {
        var curriculum = Curriculum.Of(Ids.New<CurriculumId>(), programme.Id).SetModules(programme, Modules, asksForAccreditedTrainers: false).Value;
        var events = new List<ProgrammeEvent>(Events.Count);
        foreach (var planned in Events)
        {
            events.Add(ProgrammeEvent.Schedule(Ids.New<ProgrammeEventId>(), programme, planned.PlanFor(startsOn), curriculum, events).Value);
        }

        return new(programme, curriculum, events);
    }
}
