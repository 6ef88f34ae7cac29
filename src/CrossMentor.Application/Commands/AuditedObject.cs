using CrossMentor.Application.Codes;
using CrossMentor.Application.Issuing;
using CrossMentor.Application.Participants;
using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Application.Commands;

/// <summary>Which object an accepted command is about: the one it answers, or the one it was given.</summary>
internal static class AuditedObject
{
    private const string Suffix = "Id";

    public static (string? Type, Guid? Id) Of(object input, object result) => (input, result) switch
    {
        (ImportRosterInput roster, _) => Of(roster.ProgrammeId),
        (_, IssuedInvitation invitation) => Of(invitation.Id),
        (_, IssuedClient client) => Of(client.Id),
        (_, IssuedUser user) => Of(user.Id),
        (_, IssuedSeat<PanelMemberId> seat) => Of(seat.Id),
        (_, IssuedSeat<JurorId> seat) => Of(seat.Id),
        _ => Of(result),
    };

    public static (string? Type, Guid? Id) Of(object id)
    {
        var type = id.GetType();
        return type.Name.EndsWith(Suffix, StringComparison.Ordinal) && type.GetProperty("Value")?.GetValue(id) is Guid value
            ? (type.Name[..^Suffix.Length], value)
            : (null, null);
    }
}
