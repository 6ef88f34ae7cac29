using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Identity.Storage.SqlServer.Migrations
{
    /// <summary>
    /// Clients have a name, a version and a key for the log, may be disabled, and have a second secret while they change from one to the other. Users who were invited
    /// have so long to choose a password.
    /// </summary>
    /// <remarks>
    /// Expand step: new columns, filled here for clients that there are. What the release before registers beside this one has their defaults, and is read with them.
    /// </remarks>
    public partial class ClientAdministration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "InvitedUntil",
                table: "IssuerUsers",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DisabledAt",
                table: "IssuerClients",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EarlierSecretEndsAt",
                table: "IssuerClients",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EarlierSecretHash",
                table: "IssuerClients",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EarlierSecretMadeAt",
                table: "IssuerClients",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Key",
                table: "IssuerClients",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "Name",
                table: "IssuerClients",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "SecretMadeAt",
                table: "IssuerClients",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TokenSeries",
                table: "IssuerClients",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "IssuerClients",
                type: "int",
                nullable: false,
                defaultValue: 0);

            // In a batch of its own: a batch is compiled before the columns are there.
            migrationBuilder.Sql(
                """
                EXEC(N'UPDATE IssuerClients SET Name = Id, Version = 1,
                    [Key] = NEWID(),
                    TokenSeries = LOWER(REPLACE(CONVERT(nvarchar(36), NEWID()) + CONVERT(nvarchar(36), NEWID()), ''-'', '''')),
                    SecretMadeAt = CASE WHEN SecretHash IS NULL THEN NULL ELSE CreatedAt END;');
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "InvitedUntil",
                table: "IssuerUsers");

            migrationBuilder.DropColumn(
                name: "DisabledAt",
                table: "IssuerClients");

            migrationBuilder.DropColumn(
                name: "EarlierSecretEndsAt",
                table: "IssuerClients");

            migrationBuilder.DropColumn(
                name: "EarlierSecretHash",
                table: "IssuerClients");

            migrationBuilder.DropColumn(
                name: "EarlierSecretMadeAt",
                table: "IssuerClients");

            migrationBuilder.DropColumn(
                name: "Key",
                table: "IssuerClients");

            migrationBuilder.DropColumn(
                name: "Name",
                table: "IssuerClients");

            migrationBuilder.DropColumn(
                name: "SecretMadeAt",
                table: "IssuerClients");

            migrationBuilder.DropColumn(
                name: "TokenSeries",
                table: "IssuerClients");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "IssuerClients");
        }
    }
}
