using CrossMentor.Application.Commands;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Issuing;

/// <summary>Changes what a client is called, what it may ask for and where it may send people.</summary>
internal sealed class ChangeClient(IssuerDesk desk, IIssuerAdministration issuer) : ICommand<ChangeClientInput, IssuedClient>
{
    public Task<Outcome<Admitted<IssuedClient>>> AdmitAsync(ChangeClientInput input, CancellationToken ct)
        => Task.FromResult(desk.AdmitTo(token => issuer.ChangeClientAsync(input, token)));
}
