using CrossMentor.Domain.Events;

namespace CrossMentor.Domain.Programmes;

/// <summary>An event of a template.</summary>
/// <param name="DayOffset">Days after the start of the programme.</param>
/// <param name="Modules">Codes of the modules of the template that it teaches.</param>
public sealed record TemplateEvent(EventKind Kind, string Title, int DayOffset, int Hours, IReadOnlyList<string> Modules)
{
    // When events begin unless somebody moves them.
    private const int StartHour = 9;

    public EventPlan PlanFor(DateOnly startsOn)
    {
        var startsAt = new DateTimeOffset(startsOn.AddDays(DayOffset).ToDateTime(new TimeOnly(StartHour, 0)), TimeSpan.Zero);
        return new(Kind, Title, startsAt, startsAt.AddHours(Hours), Modules: Modules);
    }
}
