using CrossMentor.Domain.Access;

namespace CrossMentor.Application.Commands;

/// <summary>Who acts in the current scope: one request, or one job that acts for somebody.</summary>
public interface ICallerScope
{
    /// <summary>Null for somebody who did not say who they are.</summary>
    Caller? Caller { get; }

    /// <summary>Says who acts. What the scope sees and may write follows at once.</summary>
    void ActAs(Caller caller);
}
