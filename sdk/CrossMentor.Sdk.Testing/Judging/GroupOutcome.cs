using CrossMentor.Sdk.Groups;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>What came of a group former's call: an answer or a fault, and a text by which two outcomes are compared.</summary>
internal sealed record GroupOutcome(GroupAnswer? Answer, Fault? Fault, string Text)
{
    public static GroupOutcome Of(IGroupFormer former, GroupProblem problem)
    {
        try
        {
            return former.Form(problem, null, CancellationToken.None) switch
            {
                null => Failed(new Fault("answered null", null)),
                GroupsFormed formed when formed.Groups.IsDefault || formed.Groups.Any(group => group is null || group.Members.IsDefault)
                    => Failed(new Fault("answered with a group that has no list of members", null)),
                var answer => new GroupOutcome(answer, null, TextOf(answer)),
            };
        }
        catch (Exception exception)
        {
            return Failed(Fault.Of(exception));
        }
    }

    private static GroupOutcome Failed(Fault fault) => new(null, fault, fault.Text);

    private static string TextOf(GroupAnswer answer) => answer switch
    {
        GroupsFormed formed => $"formed {string.Join(" ", formed.Groups.Select(group => $"[{string.Join(", ", group.Members)}] ({group.Reason})"))}",
        GroupsImpossible refusal => $"refused {(refusal.Conflicts.IsDefault ? "" : string.Join("; ", refusal.Conflicts.Select(ConflictForm.TextOf)))}",
        _ => answer.ToString(),
    };
}
