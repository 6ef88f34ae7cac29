using CrossMentor.Api.Callers;
using CrossMentor.Domain.Access;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>Lets the policy table of the product decide about every field that carries <c>@access(data:)</c>.</summary>
internal sealed class AccessFieldGuard : IFieldGuard
{
    public const string Directive = "access";

    public ValueTask ShowAsync(
        GuardedSubject subject, IReadOnlyList<object> parents, Memory<bool> shown, IServiceProvider services, CancellationToken ct)
        => services.GetRequiredService<AccessGate>().ShowAsync(DataClassOf(subject), parents, shown, ct);

    // The schema writes enum values in capitals with underscores; a name that the table does not know is a mistake of the schema.
    private static DataClass DataClassOf(GuardedSubject subject)
        => Enum.Parse<DataClass>(subject.Text("data").Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
