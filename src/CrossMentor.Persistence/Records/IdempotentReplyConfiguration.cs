using CrossMentor.Domain.Access;
using CrossMentor.Persistence.Records;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Records;

internal sealed class IdempotentReplyConfiguration(CrossMentorDb db) : IEntityTypeConfiguration<IdempotentReply>
{
    public void Configure(EntityTypeBuilder<IdempotentReply> builder)
    {
        builder.ToTable("IdempotentReplies");
        builder.HasKey(reply => reply.Id);
        builder.Property(reply => reply.Id).ValueGeneratedNever();
        builder.Property(reply => reply.Issuer).HasExactText(db, RoleGrant.IssuerLengthMax);
        builder.Property(reply => reply.Subject).HasExactText(db, RoleGrant.SubjectLengthMax);
        builder.Property(reply => reply.Operation).HasExactText(db, IdempotentReply.OperationLengthMax);
        builder.Property(reply => reply.Key).HasExactText(db, IdempotentReply.KeyLengthMax);
        builder.Property(reply => reply.RequestHash).HasMaxLength(IdempotentReply.HashLength);
        builder.HasIndex(reply => new { reply.Issuer, reply.Subject, reply.Operation, reply.Key }).IsUnique();
        builder.HasIndex(reply => reply.At);
    }
}
